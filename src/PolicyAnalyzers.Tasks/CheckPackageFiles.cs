using Microsoft.Build.Framework;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

/// <summary>Looks for undisclosed advisories among the files of a package, before it is written.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckPackageFiles : PolicyTask
{
    /// <summary>The files, absolute.</summary>
    public string[] Files { get; set; } = [];

    public override bool Execute()
    {
        if (Embargo is { } embargo && AdvisoryFolder.HoldsAny(embargo, Files))
        {
            var settings = new BuildSettings(this);
            var configured = ConfiguredSeverities.Read(RepositoryReader.Read(Root, settings.Options).Files, "SECURITY.md");
            new FindingLogger(Log, Root, Severities(settings.Enforcement, settings.Column, configured)).Log(POL4008.InPackage);
        }

        return !Log.HasLoggedErrors;
    }
}
