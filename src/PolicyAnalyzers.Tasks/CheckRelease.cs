using System.Collections.Immutable;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

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

    /// <summary>As much of the package's name as decides which product it is; empty where that makes no difference.</summary>
    public string? Product { get; set; }

    /// <summary><c>@(SecurityPolicyException)</c>, as <see cref="CreateCheckRequest"/> wrote it.</summary>
    public string? Exceptions { get; set; }

    public override bool Execute()
    {
        var settings = new BuildSettings(this);
        var options = settings.Options with
        {
            TagPrefix = TagPrefix.OrNull(),
            PackageId = Product.OrNull(),
            ReleaseLines = [.. (ReleaseLines ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Exceptions = [.. ItemList.Read(Exceptions).Select(f => new AllowedRelease(f[0], f[1], f[2]))],
        };

        var snapshot = RepositoryReader.Read(Root, options, name: true, tags: true, embargo: Embargo, fixes: true);
        var repository = RepositoryCheck.Run(snapshot, options);
        var release = ReleaseCheck.Run(snapshot, repository.Policy, Version, options);

        // The repository's own check has logged its findings for the build at hand. What counts for more in this release is said here.
        var releasing = Severities(settings.Enforcement, BuildColumn.Releasing, repository.Severities);
        var ordinary = Severities(settings.Enforcement, settings.Column, repository.Severities);
        ImmutableArray<Finding> all = [.. settings.Problems, .. repository.Findings];
        var said = Override.Apply(all, options, version: null).Select(ordinary.Resolve);
        var logger = new FindingLogger(Log, Root, releasing);
        logger.Log(Override.Apply(all, options, Version).Zip(said)
            .Where(f => f.Second != releasing.Resolve(f.First) || (f.Second is null && settings.Column != BuildColumn.Releasing))
            .Select(f => f.First));

        logger.Log(release.Findings);
        logger.LogSummary(release.Summary);
        WriteSarif($"release {Version}", release.Findings, releasing, repository.Policy?.Source);
        return !Log.HasLoggedErrors;
    }
}
