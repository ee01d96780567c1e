using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>What POL3001 and POL3002 share: a mark without a record on the same symbol or on what contains it.</summary>
internal abstract class UnrecordedMark(DiagnosticDescriptor descriptor, CodeKind kind) : RiskRule(descriptor)
{
    /// <summary>The property of the diagnostic that names the level a fix may record; absent where no fix is right.</summary>
    public const string LevelProperty = "Level";

    // One record on the outermost mark would answer for all inside: only that one is asked for.
    public sealed override IEnumerable<Diagnostic> Judge(RiskCode code)
    {
        if (code.Marks.FirstOrDefault(mark => mark.Kind == kind) is { } mark
            && code.Model.Levels(kind) is { } levels
            && code.Model.RecordFor(code.Symbol) is null
            && code.Model.MarkedAbove(code.Symbol, kind) is null)
        {
            // The gravest of what its marks ask for fits them all.
            var level = code.IsGenerated ? null : code.Marks.Min(other => code.Model.Levels(other.Kind)?.Default)?.ToString(CultureInfo.InvariantCulture);
            yield return Diagnostic.Create(
                Descriptor,
                LocationOf(mark.Attribute),
                level is null ? null : ImmutableDictionary<string, string?>.Empty.Add(LevelProperty, level),
                code.DisplayName,
                levels);
        }
    }
}
