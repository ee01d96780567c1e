using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Support;

/// <summary>Finds, among all tags of a repository, the releases of one product.</summary>
internal static class TagReader
{
    // Words before a version that name no product.
    private static readonly string[] PlainPrefixes = ["", "release", "releases", "rel", "version", "versions", "ver", "tag", "tags"];

    private readonly record struct ReleaseTag(string Prefix, Release Release, bool OneNumber)
    {
        /// <summary>The product that the prefix names: letters and digits, small, without a closing v.</summary>
        public string Product { get; } = Normalize(Prefix);
    }

    /// <param name="prefix">As the user set it; null: to be found.</param>
    public static ReleaseHistory Read(IEnumerable<Tag> tags, string? prefix, string? packageId, DateOnly asOf)
    {
        var releases = Parse(tags, prefix, asOf);
        if (releases.Count == 0)
        {
            return new([], prefix, prefix is { Length: > 0 }
                ? $"no release tag begins with '{prefix}': see SecurityPolicyTagPrefix"
                : "there are no release tags: fetch them ('git fetch --tags'), or name the lines in SupportedReleaseLine items");
        }

        var products = releases.ToLookup(r => r.Product);
        return Choose(products, packageId, releases.Count) is { } chosen
            ? new(ReleaseHistory.Sort(products[chosen].Select(r => r.Release)), products[chosen].First().Prefix)
            : new([], null, $"the tags belong to several products ({string.Join(", ", releases.Select(r => $"'{r.Prefix}'").Distinct().Take(5))}): set SecurityPolicyTagPrefix");
    }

    /// <summary>The name by which the tags call a package, where they tell it from others; else null.</summary>
    public static string? ProductIn(IEnumerable<Tag> tags, string packageId, DateOnly asOf)
    {
        var products = Parse(tags, null, asOf).Select(r => r.Product).ToHashSet();
        return Endings(packageId).FirstOrDefault(products.Contains);
    }

    private static List<ReleaseTag> Parse(IEnumerable<Tag> tags, string? prefix, DateOnly asOf)
    {
        var releases = new List<ReleaseTag>();
        foreach (var tag in tags)
        {
            if ((tag.Date is null || tag.Date <= asOf) && Parse(tag, prefix) is { } release)
            {
                releases.Add(release);
            }
        }

        // "v999" and "20240131" are no releases where releases have parts.
        if (releases.Count(r => r.OneNumber) * 2 < releases.Count)
        {
            releases.RemoveAll(r => r.OneNumber);
        }

        return releases;
    }

    private static string? Choose(ILookup<string, ReleaseTag> products, string? packageId, int count)
    {
        return Endings(packageId ?? "").FirstOrDefault(products.Contains)
            ?? PlainPrefixes.FirstOrDefault(products.Contains)
            // Products that are not ours may not decide: one must stand out by far.
            ?? products.Where(p => p.Count() * 4 >= count * 3).Select(p => p.Key).FirstOrDefault();
    }

    /// <summary>One name ends with the other, by its parts: "Acme.Client" and "client".</summary>
    public static bool IsSameProduct(string a, string b) => Endings(a).Contains(Normalize(b)) || Endings(b).Contains(Normalize(a));

    // The longest first: "Acme.Storage.Client" has the tags "storage-client/1.0", not "client/1.0".
    private static IEnumerable<string> Endings(string name)
    {
        var segments = name.Split('.', '-', '/', ' ');
        return Enumerable.Range(0, segments.Length).Select(i => Normalize(string.Join('.', segments[i..]))).Where(n => n.Length > 0);
    }

    private static ReleaseTag? Parse(Tag tag, string? prefix)
    {
        var name = tag.Name.AsSpan();
        var start = prefix is null ? VersionStart(name) : name.StartsWith(prefix, StringComparison.Ordinal) ? prefix.Length : -1;
        if (start < 0)
        {
            return null;
        }

        // "curl-8_5_0"
        var text = name[start..].Contains('.') ? name[start..].ToString() : name[start..].ToString().Replace('_', '.');
        if (VersionText.TryParse(text) is not { } version || IsPlaceholder(version.Major))
        {
            return null;
        }

        var before = tag.Name[..start];
        return new(prefix ?? before, new(version, tag.Date) { Tag = tag.Name }, !text.AsSpan().TrimStart("vV.").Contains('.'));
    }

    // The first digit that begins a word: after "cli-v" and "Client/", not inside "log4net".
    private static int VersionStart(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(name[i - 1]) || (name[i - 1] is 'v' or 'V' && (i == 1 || !char.IsAsciiLetter(name[i - 2])))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPlaceholder(int major) => major is 999 or 9999 or 99999;

    private static string Normalize(string prefix)
    {
        var name = prefix.AsSpan().TrimEnd("vV").Length is var cut && (cut == 0 || !char.IsAsciiLetterOrDigit(prefix[cut - 1])) ? prefix[..cut] : prefix;
        return string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }
}
