using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests;

/// <summary>The analyzers, the attributes they come with and the fixes, with the rules switched on that a test is about.</summary>
internal sealed class RiskTest : CSharpCodeFixTest<RiskAnalyzer, RecordRiskLevel, DefaultVerifier>
{
    public static readonly DiagnosticAnalyzer[] Analyzers = [new RiskAnalyzer(), new UseAnalyzer()];

    // The attributes are given as files: the library does not show the output of a generator to a fix.
    private static readonly (string Path, SourceText Text)[] Surroundings =
    [
        .. Generated.Attributes(LanguageVersion.Preview).Select(tree => (tree.FilePath, tree.GetText())),
        ("/Usings.cs", SourceText.From("""
            global using System;
            global using System.Diagnostics;
            global using System.Diagnostics.CodeAnalysis;
            global using System.Runtime.Versioning;
            """)),
    ];

    private RiskTest(string ids, string[] sources, Inputs inputs)
    {
        sources.ToList().ForEach(TestState.Sources.Add);
        TestState.Sources.AddRange(Surroundings);
        TestState.AnalyzerConfigFiles.Add(("/facts.globalconfig", $"is_global = true\n{string.Concat(inputs.Facts.Select(fact => $"build_property._SecurityPolicy{fact}\n"))}{string.Concat(inputs.Options.Select(option => $"policy_analyzers.{option}\n"))}"));
        TestState.AdditionalReferences.AddRange(Framework.References);
        if (inputs.Library is { } library)
        {
            TestState.AdditionalReferences.Add(Compile(library));
        }

        if (inputs.ApiList is { } list)
        {
            TestState.AdditionalFiles.Add(("/TroubleshootingApis.txt", list));
        }

        ReferenceAssemblies = new ReferenceAssemblies("net");
        // What the compiler itself says to the use of what is marked.
        DisabledDiagnostics.AddRange(["X", "L1", "L2", "L3", "A", "SYSLIB5003"]);
        DisabledDiagnostics.AddRange(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Except(ids.Split(' ')));
    }

    /// <summary>Expects what the markup in the source says, and nothing else.</summary>
    /// <param name="ids">The rule, or several with blanks between.</param>
    /// <param name="source">C# with <c>{|POLnnnn:...|}</c> around each place that the rule reports.</param>
    /// <param name="facts">What the build tells of the policy, such as <c>OpenFrom = 4</c>.</param>
    public static Task Judge(string ids, string source, params string[] facts) => Judge(ids, source, new Inputs { Facts = facts });

    public static Task Judge(string ids, string source, Inputs inputs) => Judge(ids, [source], inputs);

    public static Task Judge(string ids, string[] sources, Inputs inputs) => new RiskTest(ids, sources, inputs).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Expects a source after the fix, applied one by one and in all scopes at once.</summary>
    public static Task Fix(string ids, string source, string fixedSource, params string[] facts) => Fix(ids, [source], [fixedSource], new Inputs { Facts = facts });

    public static Task Fix(string ids, string[] sources, string[] fixedSources, Inputs inputs)
    {
        var test = new RiskTest(ids, sources, inputs);
        fixedSources.ToList().ForEach(test.FixedState.Sources.Add);
        test.FixedState.Sources.AddRange(Surroundings);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new RecordRiskLevel(), new RaiseMark(), new RemoveRecord(), new RecordDependency()];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: ["DEBUG"]);

    private static PortableExecutableReference Compile(string source)
    {
        var library = CSharpCompilation.Create(
            "Contoso.Library",
            [.. Generated.Attributes(LanguageVersion.Preview), CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

/// <summary>What a compilation gets beside its source.</summary>
internal sealed record Inputs
{
    /// <summary>What the build tells, such as <c>OpenFrom = 4</c>.</summary>
    public string[] Facts { get; init; } = [];

    /// <summary>Of <c>.editorconfig</c>, such as <c>troubleshooting_symbols = TRACING</c>.</summary>
    public string[] Options { get; init; } = [];

    /// <summary>The source of a referenced assembly called Contoso.Library.</summary>
    public string? Library { get; init; }

    /// <summary>An additional file TroubleshootingApis.txt.</summary>
    public string? ApiList { get; init; }
}
