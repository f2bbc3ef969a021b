package org.resdiff.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose drawing instructions end after so many bytes: they are unpacked while they are read, and no further. */
final class BoundedPage extends PDPage {
    private final PDPage page;
    private final long most;
    private long read;
    private boolean cut;

    BoundedPage(PDPage page, long most) {
        super(page.getCOSObject());
        this.page = page;
        this.most = most;
    }

    /** With the fonts that other pages loaded. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    /** How many bytes were read. */
    long read() {
        return read;
    }

    /** Whether there was more than was read. */
    boolean cut() {
        return cut;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new Bounded(super.getContentsForStreamParsing());
    }

    private final class Bounded implements RandomAccessRead {
        private final RandomAccessRead whole;
        /** Counted here: to ask for it at every byte takes longer than the byte. */
        private long position;

        Bounded(RandomAccessRead whole) {
            this.whole = whole;
        }

        private boolean spent() {
            if (position < most) {
                return false;
            }
            cut = true;
            return true;
        }

        private void moved(long to) {
            position = to;
            read = Math.max(read, to);
        }

        @Override
        public int read() throws IOException {
            if (spent()) {
                return -1;
            }
            int next = whole.read();
            if (next >= 0) {
                moved(position + 1);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (spent()) {
                return -1;
            }
            int count = whole.read(into, from, length);
            moved(position + Math.max(0, count));
            return count;
        }

        @Override
        public boolean isEOF() throws IOException {
            return spent() || whole.isEOF();
        }

        @Override
        public long getPosition() throws IOException {
            return position;
        }

        @Override
        public void seek(long to) throws IOException {
            whole.seek(to);
            moved(whole.getPosition());
        }

        @Override
        public void rewind(int bytes) throws IOException {
            whole.rewind(bytes);
            moved(position - bytes);
        }

        @Override
        public int peek() throws IOException {
            return spent() ? -1 : whole.peek();
        }

        @Override
        public long length() throws IOException {
            return whole.length();
        }

        @Override
        public boolean isClosed() {
            return whole.isClosed();
        }

        @Override
        public RandomAccessReadView createView(long start, long length) throws IOException {
            return whole.createView(start, length);
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
