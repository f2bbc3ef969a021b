# The formula of a tap. A release fills in the checksum; see docs/releasing.md.
class Resdiff < Formula
  desc "Compares resolutions clause by clause"
  homepage "https://github.com/resdiff/resdiff"
  url "https://github.com/resdiff/resdiff/releases/download/v0.1.0/resdiff-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    rm "bin/resdiff.cmd"
    libexec.install "bin", "lib"
    man1.install "share/man/man1/resdiff.1"
    bash_completion.install "share/bash-completion/completions/resdiff"
    zsh_completion.install "share/zsh/site-functions/_resdiff"
    fish_completion.install "share/fish/vendor_completions.d/resdiff.fish"
    doc.install Dir["share/doc/resdiff/*"]
    (bin/"resdiff").write_env_script libexec/"bin/resdiff", Language::Java.overridable_java_home_env
  end

  test do
    pair = libexec/"lib/app/testdata/cases/roll-over"
    assert_match "Verdict: substantive", shell_output("#{bin}/resdiff #{pair}/old.txt #{pair}/new.txt", 1)
  end
end
