package org.baremo.cli;

import picocli.CommandLine.Command;

/**
 * The command that holds all others, for command lines that begin with {@code decide}: of the
 * others nothing is made ready then, which takes as long as everything else before the first row.
 */
@Command(name = "baremo", subcommands = DecideCommand.class)
final class BaremoDecide {}
