using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

public partial class CheckRelease
{
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
