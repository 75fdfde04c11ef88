/**
 * Reads the folder of tables that an edition is bundled as, and checks it against its manifest. Not
 * exported.
 *
 * <p>Tables are tab-separated, with a line of column names; {@code -} stands where there is
 * nothing. Every folder has:
 *
 * <ul>
 *   <li>{@code edition.tsv}: which edition it is, its languages, and which further tables it has
 *   <li>{@code nodes.tsv}: kind, code, parents (several with commas) and position of each node
 *   <li>{@code levels.tsv}: the levels of each scale, lowest first, with their bands
 *   <li>{@code mappings.tsv}: which levels of one scale relate to which of another
 *   <li>{@code statements.tsv}: kind, code, node, level, kind of competence and labels of each
 *   <li>{@code l10n/}: titles by key, with status and source, in a file for each language
 *   <li>{@code manifest.tsv}: how many there must be of everything
 * </ul>
 *
 * <p>Some have further tables, named under {@code tables} in {@code edition.tsv}, so that a lost
 * one is an error: {@code level-definitions.tsv} (which levels are defined for a node), {@code
 * uris.tsv} (identifiers that others know a node by) and {@code terms.tsv} (the terms of a
 * glossary).
 */
@NullMarked
package org.baremo.digcomp.data;

import org.jspecify.annotations.NullMarked;
