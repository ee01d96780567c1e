namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A page of a repository on GitHub, known by its address.</summary>
/// <param name="Page">What follows the name, without slashes around it.</param>
internal readonly record struct RepositoryLink(string Owner, string Name, string Page)
{
    public static RepositoryLink? Of(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var uri) || !(uri.Host is "github.com" or "www.github.com"))
        {
            return null;
        }

        return uri.AbsolutePath.Trim('/').Split('/', 3) is [var owner, var name, .. var rest] ? new(owner, name, string.Concat(rest)) : null;
    }

    /// <summary>Its security tab, or a page of it.</summary>
    public bool IsSecurity => Page == "security" || Page.StartsWith("security/", StringComparison.Ordinal);
}
