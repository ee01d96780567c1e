namespace PolicyAnalyzers.Risk;

/// <summary>Code that a handling taxonomy grades apart from the rest.</summary>
public enum CodeKind
{
    Experimental,
    TroubleshootingOnly,
}

/// <summary>
/// The attributes that say of what kind code is, by their full names, because libraries bring their own copies of attributes that their oldest
/// target framework lacks. Names that a project adds hold for all of it, wherever its configuration states them.
/// </summary>
public sealed class RiskMarks
{
    /// <summary>The attribute that records a level.</summary>
    public const string RecordAttribute = "PolicyAnalyzers.SecurityRiskAttribute";

    /// <summary>The attribute of calls that a compiler may leave out; a mark where its symbol is one for troubleshooting.</summary>
    public const string ConditionalAttribute = "System.Diagnostics.ConditionalAttribute";

    /// <summary>The attribute that marks code for troubleshooting only.</summary>
    public const string TroubleshootingOnlyAttribute = "PolicyAnalyzers.TroubleshootingOnlyAttribute";

    /// <summary>The options of <c>.editorconfig</c> that add names, separated by <c>|</c> or commas.</summary>
    public const string ExperimentalOption = "policy_analyzers.experimental_attributes";
    public const string TroubleshootingOption = "policy_analyzers.troubleshooting_attributes";
    public const string SymbolsOption = "policy_analyzers.troubleshooting_symbols";

    private const string Suffix = "Attribute";

    // Sets of texts, and loops: this runs in compilers that have just started, and have code for little else.
    private readonly HashSet<string> _symbols = ["TROUBLESHOOTING"];
    private readonly HashSet<string> _troubleshooting = [TroubleshootingOnlyAttribute];
    private readonly HashSet<string> _experimental =
    [
        "System.Diagnostics.CodeAnalysis.ExperimentalAttribute",
        "System.Runtime.Versioning.RequiresPreviewFeaturesAttribute",
        "Windows.Foundation.Metadata.ExperimentalAttribute",
    ];

    private readonly HashSet<string> _troubleshootingNames = [];
    private readonly HashSet<string> _shortNames = [ShortName(RecordAttribute), ShortName(ConditionalAttribute)];

    /// <param name="valuesOf">What the configuration says to an option, once for each place where it says something.</param>
    public RiskMarks(Func<string, IEnumerable<string>> valuesOf)
    {
        Read(ExperimentalOption, name => Move(WithSuffix(name), _troubleshooting, _experimental));
        Read(TroubleshootingOption, name => Move(WithSuffix(name), _experimental, _troubleshooting));
        Read(SymbolsOption, name => _symbols.Add(name));
        foreach (var name in _troubleshooting)
        {
            _troubleshootingNames.Add(ShortName(name));
        }

        _shortNames.UnionWith(_troubleshootingNames);
        foreach (var name in _experimental)
        {
            _shortNames.Add(ShortName(name));
        }

        void Read(string option, Action<string> add)
        {
            foreach (var value in valuesOf(option))
            {
                foreach (var name in value.Split('|', ','))
                {
                    if (name.Trim() is { Length: > 0 } stated)
                    {
                        add(stated);
                    }
                }
            }
        }
    }

    /// <summary>Names without their namespaces, of marks and records: whoever has another name need not be looked at.</summary>
    public IReadOnlyCollection<string> ShortNames => _shortNames;

    /// <summary>Those of the attributes that may mark code for troubleshooting.</summary>
    public IReadOnlyCollection<string> TroubleshootingNames => [.. _troubleshootingNames, ShortName(ConditionalAttribute)];

    /// <summary>Whether an attribute may be a mark or a record, by its name without the namespace.</summary>
    public bool MayBe(string shortName) => _shortNames.Contains(shortName);

    /// <summary>Whether an attribute may mark code for troubleshooting, by its name without the namespace.</summary>
    /// <param name="argument">The first argument, where it is written out; null where only the compiler knows it.</param>
    public bool MayBeTroubleshooting(string shortName, string? argument) =>
        _troubleshootingNames.Contains(shortName) || (shortName == ShortName(ConditionalAttribute) && (argument is null || _symbols.Contains(argument)));

    /// <param name="argument">The first argument of the attribute, which tells one <c>[Conditional]</c> from another; null where it is no text.</param>
    public CodeKind? KindOf(string fullName, string? argument) =>
        _experimental.Contains(fullName) ? CodeKind.Experimental
        : _troubleshooting.Contains(fullName) ? CodeKind.TroubleshootingOnly
        : fullName == ConditionalAttribute && argument is not null && _symbols.Contains(argument) ? CodeKind.TroubleshootingOnly
        : null;

    /// <summary>Whether code that only exists where this symbol is defined serves troubleshooting.</summary>
    public bool IsTroubleshootingSymbol(string symbol) => _symbols.Contains(symbol);

    // Whoever names an attribute decides of what kind it is.
    private static void Move(string name, HashSet<string> from, HashSet<string> to)
    {
        from.Remove(name);
        to.Add(name);
    }

    private static string WithSuffix(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;

    private static string ShortName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
