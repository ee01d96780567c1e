using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Tests;

/// <summary>Code as an editor sends it while somebody types: no analyzer may throw on it.</summary>
public sealed class RobustnessTests
{
    private const string Sample = """
        using System; using System.Diagnostics; using System.Diagnostics.CodeAnalysis; using System.Runtime.Versioning; using PolicyAnalyzers;
        [assembly: Experimental("A"), SecurityRisk(3, Target = "M:N.C.M(System.Int32)", Justification = "x")]
        [module: RequiresPreviewFeatures("m"), SecurityRisk(level: 9, ReviewBy = "soon")]
        [Conditional("TROUBLESHOOTING")] static void Local() { Action a = [TroubleshootingOnly] () => { }; a(); } Local();
        namespace N
        {
            [method: Experimental("B")] partial class C<[TroubleshootingOnly] T>([param: Experimental("C")] int x) where T : struct
            {
                [field: Experimental("D")] public int P { [Experimental("E")] get; [SecurityRisk(1)] set; }
                [SecurityRisk('3')] int a, b = 1; [Experimental("F")] int this[[Experimental("G")] int i] => i;
                [Experimental("H")] public partial event Action E; public partial event Action E { [TroubleshootingOnly] add { } remove { } }
                [return: Experimental("I")] [Conditional("TROUBLESHOOTING"), SecurityRisk(4)] public void M(int i) { }
                [Experimental("J")] public static C<T> operator +(C<T> a, C<T> b) => a; ~C() { }
            }
            [Experimental("K")] file record struct R([property: Experimental("L"), SecurityRisk] int Q);
            enum E { [RequiresPreviewFeatures] A, [SecurityRisk(int.MaxValue, Justification = null)] B }
            [TroubleshootingOnly] delegate void D();
            static class X { extension([Experimental("M")] string s) { [Experimental("N")] public int Y => 1; } }
        }
        """;

    // What people leave half done, and what no rule expects as an argument. Not "extension(": Roslyn 5.0 itself fails on it after [method: ...].
    private static readonly string[] Odd =
    [
        "[", "]", "(", ")", "{", "}", ",", "\"", "#if X", "#endif", "[assembly:", "[module: SecurityRisk]", "[SecurityRisk(", "[SecurityRisk(new[] { 1 })]",
        "[SecurityRisk(3, Justification = new[] { \"\" }, Justification = 1)]", "[Conditional(new string[0])]", "[Conditional]", "[Experimental<int>]",
        "[SecurityRisk(default)]", "[SecurityRisk(\"\")]", "partial ", "class ", "record ", "enum ", "=>", "static ", ";", "global::", "<", "unsafe ",
    ];

    [Fact]
    public async Task Sample_cut_off_anywhere_passes()
    {
        for (var at = 0; at <= Sample.Length; at += 3)
        {
            await NoException(Sample[..at]);
        }
    }

    // Steps and lengths without a common divisor, so that everything odd comes to stand in many places.
    [Fact]
    public async Task Sample_with_something_odd_instead_of_a_piece_passes()
    {
        for (var at = 0; at < Sample.Length; at += 3)
        {
            await NoException(Sample[..at] + Odd[at % Odd.Length] + Sample[Math.Min(at + (at % 13), Sample.Length)..]);
        }
    }

    // Real code, with references missing here and there: of each folder one compilation.
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public async Task Sources_of_this_repository_pass(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "PolicyAnalyzers.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        var files = Directory.GetFiles(Path.Combine(root.FullName, folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        await NoException([.. files.Select(File.ReadAllText)]);
    }

    private static readonly CSharpCompilation Surroundings = CSharpCompilation.Create(
        "Odd",
        Generated.Attributes(LanguageVersion.Preview),
        Framework.References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    private static async Task NoException(params string[] sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken));
        var diagnostics = await Surroundings.AddSyntaxTrees(trees).WithAnalyzers([.. RiskTest.Analyzers]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.False(diagnostics.Any(diagnostic => diagnostic.Id == "AD0001"), sources[0]);
    }
}
