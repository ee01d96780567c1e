namespace PolicyAnalyzers.Tasks;

public partial class CheckPackageFiles
{
    // Whoever has named such a folder must not publish what is in it, be it a release or not.
    private protected override bool CannotRun(string reason) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SECURITY_POLICY_EMBARGO_DIR")) || NotEvaluated("The package was not searched for undisclosed advisories", reason, releasing: true);
}
