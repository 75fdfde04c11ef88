/** The whole walk through the SDK. */
package org.baremo.walk;
