/** What English drafting words mean, as data files that a project may replace: openers, verb ladder, hedges, delegations. */
package org.resdiff.lexicon;
