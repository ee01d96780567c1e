using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Tasks;

/// <summary>The gate: judges one version that is about to be released.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckRelease : PolicyTask
{
    /// <summary>As the build states it, whatever it is.</summary>
    [Required]
    public string Version { get; set; } = "";

    /// <summary><c>SecurityPolicyTagPrefix</c>, or that of the versioning package; empty: to be found.</summary>
    public string? TagPrefix { get; set; }

    /// <summary>The versions of <c>@(SupportedReleaseLine)</c>, with semicolons: a list does not survive as the value of a property.</summary>
    public string? ReleaseLines { get; set; }

    public override bool Execute()
    {
        var settings = new BuildSettings(this);
        var options = settings.Options with { TagPrefix = TagPrefix.OrNull(), ReleaseLines = [.. (ReleaseLines ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };

        var snapshot = RepositoryReader.Read(Root, options, name: true, tags: true);
        var repository = RepositoryCheck.Run(snapshot, options);
        var release = ReleaseCheck.Run(snapshot, repository.Policy, Version, options);

        var releasing = Severities(settings.Enforcement, BuildColumn.Releasing, repository.Severities);
        var logger = new FindingLogger(Log, Root, releasing);
        if (settings.Column != BuildColumn.Releasing)
        {
            // The repository's own check has logged its findings for an ordinary build. What counts for more in a release is said here.
            var ordinary = Severities(settings.Enforcement, settings.Column, repository.Severities);
            logger.Log(settings.Problems.Concat(repository.Findings).Where(f => ordinary.Resolve(f) is not { } before || before != releasing.Resolve(f)));
        }

        logger.Log(release.Findings);
        logger.LogSummary(release.Summary);
        WriteSarif($"release {Version}", release.Findings, releasing, repository.Policy?.Source);
        return !Log.HasLoggedErrors;
    }
}
