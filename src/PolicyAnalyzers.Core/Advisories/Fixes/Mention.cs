namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>A name of an advisory, found in what is public or is about to be.</summary>
/// <param name="Name">As it stands there.</param>
/// <param name="Place">A file, or a commit.</param>
public sealed record Mention(string Name, string Place);
