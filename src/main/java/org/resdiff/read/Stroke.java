package org.resdiff.read;

/** A horizontal rule drawn on a page, in points from the upper left corner. */
record Stroke(float left, float right, float y) {
    float length() {
        return right - left;
    }
}
