package org.resdiff.cli;

import org.resdiff.report.Build;
import picocli.CommandLine.IVersionProvider;

/** Version, Java and build commit. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Build build = Build.current();
        return new String[] {"resdiff " + build.version(), "Java " + Runtime.version(), "commit " + build.commit()};
    }
}
