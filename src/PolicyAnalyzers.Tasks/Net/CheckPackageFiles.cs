using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

public partial class CheckPackageFiles
{
    public override bool Execute()
    {
        if (Embargo is { } embargo && AdvisoryFolder.HoldsAny(embargo, Files))
        {
            var settings = new BuildSettings(this);
            var configured = ConfiguredSeverities.Read(RepositoryReader.ReadTexts(Root).Files, "SECURITY.md");
            new FindingLogger(Log, Root, Severities(settings.Enforcement, settings.Column, configured)).Log(POL4008.InPackage);
        }

        return !Log.HasLoggedErrors;
    }
}
