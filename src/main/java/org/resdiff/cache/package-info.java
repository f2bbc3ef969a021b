/** Documents that were read before, kept in the user's cache folder. */
package org.resdiff.cache;
