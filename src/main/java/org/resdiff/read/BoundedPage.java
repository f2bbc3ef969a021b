package org.resdiff.read;

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

        Bounded(RandomAccessRead whole) {
            this.whole = whole;
        }

        private boolean spent() throws IOException {
            read = whole.getPosition();
            if (read < most) {
                return false;
            }
            cut = true;
            return true;
        }

        @Override
        public int read() throws IOException {
            return spent() ? -1 : whole.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return spent() ? -1 : whole.read(into, from, length);
        }

        @Override
        public boolean isEOF() throws IOException {
            return spent() || whole.isEOF();
        }

        @Override
        public long getPosition() throws IOException {
            return whole.getPosition();
        }

        @Override
        public void seek(long position) throws IOException {
            whole.seek(position);
        }

        @Override
        public void rewind(int bytes) throws IOException {
            whole.rewind(bytes);
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
