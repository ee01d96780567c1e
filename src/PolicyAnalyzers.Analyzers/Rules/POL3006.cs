using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Rules;

/// <summary>An API that another assembly marks as experimental is used, and no record names it.</summary>
internal sealed class POL3006() : UseRule(Rule)
{
    public const string Id = "POL3006";

    /// <summary>The property of the diagnostic that holds the documentation id to record.</summary>
    public const string TargetProperty = "Target";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Experimental API of another assembly without a record",
        "{0} of {1} is marked as experimental, and no record names it: add [assembly: SecurityRisk(level, Target = \"{2}\", Justification = \"...\")]",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A flaw in an experimental API of a dependency reaches whoever uses it; which ones are used has to be known before the report arrives.",
        HelpPages + Id + ".md");

    public override Diagnostic? Judge(Use use)
    {
        if (use.Api.Experimental is not { } mark || use.Model.Levels(CodeKind.Experimental) is not { } levels)
        {
            return null;
        }

        var target = mark.RecordId()!;
        var properties = levels.Default is { } level
            ? ImmutableDictionary<string, string?>.Empty.Add(TargetProperty, target).Add(UnrecordedMark.LevelProperty, level.ToString(CultureInfo.InvariantCulture))
            : null;
        return Diagnostic.Create(Descriptor, use.Location, properties, mark is IAssemblySymbol ? "All" : mark.InWords(), mark.ContainingAssembly?.Name ?? mark.Name, target);
    }
}
