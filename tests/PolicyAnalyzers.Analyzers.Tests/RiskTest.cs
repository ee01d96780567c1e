using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests;

/// <summary>The analyzer, the attributes it comes with and the fix, with the rules switched on that a test is about.</summary>
internal sealed class RiskTest : CSharpCodeFixTest<RiskAnalyzer, RecordRiskLevel, DefaultVerifier>
{
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

    private RiskTest(string ids, string source, string[] facts)
    {
        TestState.Sources.Add(source);
        TestState.Sources.AddRange(Surroundings);
        TestState.AnalyzerConfigFiles.Add(("/facts.globalconfig", $"is_global = true\n{string.Concat(facts.Select(fact => $"build_property._SecurityPolicy{fact}\n"))}"));
        TestState.AdditionalReferences.AddRange(Framework.References);
        ReferenceAssemblies = new ReferenceAssemblies("net");
        DisabledDiagnostics.AddRange(new RiskAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Except(ids.Split(' ')));
    }

    /// <summary>Expects what the markup in the source says, and nothing else.</summary>
    /// <param name="ids">The rule, or several with blanks between.</param>
    /// <param name="source">C# with <c>{|POLnnnn:...|}</c> around each place that the rule reports.</param>
    /// <param name="facts">What the build tells of the policy, such as <c>OpenFrom = 4</c>.</param>
    public static Task Judge(string ids, string source, params string[] facts) =>
        new RiskTest(ids, source, facts).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Expects a source after the fix, applied one by one and in all scopes at once.</summary>
    public static Task Fix(string ids, string source, string fixedSource, params string[] facts)
    {
        var test = new RiskTest(ids, source, facts);
        test.FixedState.Sources.Add(fixedSource);
        test.FixedState.Sources.AddRange(Surroundings);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
}
