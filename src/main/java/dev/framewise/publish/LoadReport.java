package dev.framewise.publish;

import java.util.List;

import dev.framewise.problem.Problem;

/**
 * What came of reading the folder.
 *
 * @param revision the name of what is in service now
 * @param problems every problem found, in path and line order
 * @param settled whether no file was being written meanwhile; else another look is
 * worthwhile
 */
public record LoadReport(String revision, List<Problem> problems, boolean settled) {

}
