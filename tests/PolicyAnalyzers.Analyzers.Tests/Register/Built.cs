extern alias Core;

using System.Collections.Immutable;
using Core::PolicyAnalyzers.Risk;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Register;

/// <summary>Source, compiled, and what is read out of the assembly.</summary>
internal static class Built
{
    private const string Usings = "global using System; global using System.Diagnostics; global using System.Diagnostics.CodeAnalysis; global using System.Runtime.Versioning; global using PolicyAnalyzers;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Sprocket",
        [.. Generated.Attributes(LanguageVersion.Preview), CSharpSyntaxTree.ParseText(Usings, Options), CSharpSyntaxTree.ParseText(source, Options, "Parts.cs")],
        Framework.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true).WithSpecificDiagnosticOptions([new("X", ReportDiagnostic.Suppress)]));

    public static ImmutableArray<byte> Emit(this CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        return [.. image.ToArray()];
    }

    public static AssemblyRisks Read(string source, params (string Option, string Value)[] options) =>
        Read(Compile(source).Emit(), options) ?? throw new InvalidOperationException("A compiler's output is an assembly.");

    public static AssemblyRisks? Read(ImmutableArray<byte> bytes, params (string Option, string Value)[] options) =>
        AssemblyRisks.Read(bytes, new RiskMarks(name => from option in options where option.Option == name select option.Value));
}
