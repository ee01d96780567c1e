using System.Collections.Immutable;

namespace PolicyAnalyzers.Risk;

/// <summary>One line of the register: code that ships with a mark or a record.</summary>
/// <param name="Assembly">Its assembly's name.</param>
/// <param name="Id">Its documentation id; of an API of another assembly where a record names one.</param>
/// <param name="Record">What is recorded for it; null where nothing is.</param>
/// <param name="RecordedOn">The id of what contains it, where the record stands there; null where it stands on the code itself.</param>
public sealed record RegisteredCode(string Assembly, string Id, ImmutableArray<CodeKind> Marks, RiskRecord? Record, string? RecordedOn)
{
    public bool Equals(RegisteredCode? other) =>
        other is not null && (Assembly, Id, Record, RecordedOn) == (other.Assembly, other.Id, other.Record, other.RecordedOn) && Marks.SequenceEqual(other.Marks);

    public override int GetHashCode() => HashCode.Combine(Assembly, Id, Record, RecordedOn);
}

/// <summary>The levels recorded for all code that ships, by assembly and id, with the target frameworks that each entry holds for.</summary>
public sealed class RiskRegister
{
    private RiskRegister(IEnumerable<(RegisteredCode Code, string Framework)> entries) => Entries =
    [
        .. entries.GroupBy(entry => entry.Code, entry => entry.Framework)
            .Select(code => (Code: code.Key, Frameworks: code.Where(framework => framework.Length > 0).Distinct().Order(StringComparer.Ordinal).ToImmutableArray()))
            .OrderBy(entry => entry.Code.Assembly, StringComparer.Ordinal)
            .ThenBy(entry => entry.Code.Id, StringComparer.Ordinal)
            .ThenBy(entry => string.Join(' ', entry.Frameworks), StringComparer.Ordinal),
    ];

    public ImmutableArray<(RegisteredCode Code, ImmutableArray<string> Frameworks)> Entries { get; }

    /// <param name="assemblies">Each with the target framework that it is built for; empty where that is unknown.</param>
    public static RiskRegister Of(IEnumerable<(AssemblyRisks Assembly, string Framework)> assemblies) =>
        new(assemblies.SelectMany(a => Register(a.Assembly).Select(code => (code, a.Framework))));

    /// <summary>Of entries as a file states them.</summary>
    public static RiskRegister Of(IEnumerable<(RegisteredCode Code, ImmutableArray<string> Frameworks)> entries) =>
        new(entries.SelectMany(e => e.Frameworks.DefaultIfEmpty("").Select(framework => (e.Code, framework))));

    public static RiskRegister Merge(IEnumerable<RiskRegister> registers) => Of(registers.SelectMany(register => register.Entries));

    private static IEnumerable<RegisteredCode> Register(AssemblyRisks assembly)
    {
        foreach (var code in assembly.Code)
        {
            // Records of an assembly that name a piece of code are listed with that code.
            if (code.Marks.IsEmpty && code.Records.All(record => record.Target is not null && assembly.IsAssembly(code)))
            {
                continue;
            }

            var counts = assembly.RecordFor(code);
            yield return new(assembly.Name, code.Id, code.Marks, counts is { Record: var record } ? record with { Target = null } : null, counts?.On == code.Id ? null : counts?.On);
        }

        var named = assembly.Code.Where(assembly.IsAssembly).SelectMany(code => code.Records).Where(record => record.Target is { } target && assembly.Find(target) is null);
        foreach (var api in named)
        {
            yield return new(assembly.Name, api.Target!, [], api with { Target = null }, null);
        }
    }
}
