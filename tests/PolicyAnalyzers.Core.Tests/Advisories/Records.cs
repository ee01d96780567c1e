using System.Text;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Support;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>Records in a repository, and what the rules say of them.</summary>
internal static class Records
{
    public static readonly CheckOptions Options = new() { AsOf = Statement.Today };

    public static AdvisoryFiles Files(params (string Path, string Json)[] files) =>
        new([.. files.Select(f => new RepositoryFile(f.Path, Encoding.UTF8.GetBytes(f.Json)))], []);

    public static AdvisoryContext Context(string? policy, params string[] records) => new(
        AdvisorySet.Read(Files([.. records.Select((json, i) => ($".security/advisories/{i}.json", json))])),
        policy is null ? null : Statement.Policy(policy),
        Options);
}
