using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>A policy, and the releases to judge by.</summary>
internal sealed record SupportInput(SecurityPolicy Policy, ReleaseHistory History)
{
    /// <param name="path">A policy, read for itself; or the folder of a repository.</param>
    /// <param name="releases">In place of the tags of the repository; null: none are named.</param>
    /// <param name="options">Of which the file of the policy is relative to the repository's root.</param>
    public static SupportInput Read(string path, string[]? releases, CheckOptions options)
    {
        if (!Directory.Exists(path))
        {
            return new(DocumentFile.Read(path, null, options.AsOf).Policy, Named(releases ?? []));
        }

        var root = Path.GetFullPath(path);
        var snapshot = RepositoryReader.Read(root, options, tags: releases is null);
        var (policy, missing) = RepositoryCheck.ReadPolicy(snapshot, options);
        return policy is null
            ? throw new UsageException(missing!.Message)
            : new(policy, releases is null ? ReleaseHistory.Of(snapshot.Tags, options) : Named(releases));

        ReleaseHistory Named(string[] versions) => ReleaseHistory.FromVersions(versions) with { Product = options.PackageId };
    }
}
