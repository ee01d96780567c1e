namespace PolicyAnalyzers.Tasks;

public partial class CheckPackageFiles
{
    // Most have no such folder, and every package that they write would start a process.
    public override bool Execute() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SECURITY_POLICY_EMBARGO_DIR")) || base.Execute();

    // Whoever has named such a folder must not publish what is in it, be it a release or not.
    private protected override bool CannotRun(string reason) => NotEvaluated("The package was not searched for undisclosed advisories", reason, releasing: true);
}
