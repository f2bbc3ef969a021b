/**
 * Looks for changes of meaning that a comparison would hide: the least signs of a document are changed, one at a time, and
 * each changed document is compared with its original. Nothing here is shared with the rules that judge: the words, the
 * patterns and the signs are this package's own, and it reads and compares through {@link org.resdiff.Pipeline} alone.
 */
package org.resdiff.quality.hiding;
