/**
 * Reads the folders of tables that editions and crosswalks are bundled as, and checks them against
 * their manifests. Not exported.
 *
 * <p>Tables are tab-separated, with a line of column names; {@code -} stands where there is
 * nothing. The folder of an edition has:
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
 *
 * <p>The folder of a crosswalk has {@code l10n/} and {@code manifest.tsv} too, and:
 *
 * <ul>
 *   <li>{@code crosswalk.tsv}: which crosswalk it is, of which editions, and where it comes from
 *   <li>{@code provenances.tsv}: the sources of mappings by key, verified or not
 *   <li>{@code mappings.tsv}: what corresponds, how, how much, why, and who says so
 *   <li>{@code scales.tsv}: which scales are mapped, and whether both begin at the same point
 *   <li>{@code levels.tsv}: which levels of them correspond
 * </ul>
 */
@NullMarked
package org.baremo.digcomp.data;

import org.jspecify.annotations.NullMarked;
