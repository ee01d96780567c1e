using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Tests;

/// <summary>Nearly every symbol is ordinary, and analyzers ask of every one in every project: it must leave nothing behind.</summary>
public sealed class AllocationTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Ordinary",
        [
            .. Generated.Attributes(LanguageVersion.Preview),
            CSharpSyntaxTree.ParseText("""
                class Ordinary<T> : System.IDisposable
                {
                    const int Size = 1; T value; string[] names; event System.Action E;
                    [System.Obsolete] public int P { get; set; }
                    public Ordinary(T value) { } public void M<U>(System.Collections.Generic.List<U> list) { } public void Dispose() { }
                    enum Kind { A, B } delegate void D(); interface I; struct S;
                }
                [PolicyAnalyzers.TroubleshootingOnly] class Probe { }
                """, new CSharpParseOptions(LanguageVersion.Preview)),
        ],
        Framework.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static readonly ISymbol[] Symbols = [.. MembersOf(Compilation.GetTypeByMetadataName("Ordinary`1")!), .. MembersOf(Compilation.GetTypeByMetadataName("System.Text.StringBuilder")!)];

    private static readonly RiskModel Risk = new(Compilation, new NoOptions());

    [Fact]
    public void Symbol_without_marks_is_judged_without_memory() =>
        Assert.Equal(0, Allocated(static symbol => Assert.Null(RiskCode.Read(symbol, symbol.GetAttributes(), false, Risk))));

    [Fact]
    public void Use_of_an_ordinary_API_is_judged_without_memory()
    {
        var model = new ApiModel(Risk, new ApiList([], TestContext.Current.CancellationToken), [], TestContext.Current.CancellationToken);
        Assert.Equal(0, Allocated(symbol => Assert.Same(Api.Ordinary, model.Get(symbol))));
    }

    // The first round binds and fills caches; of the others one is enough, for the runtime has business of its own.
    private static long Allocated(Action<ISymbol> judge)
    {
        Assert.NotEmpty(Symbols);
        return Enumerable.Range(0, 5).Select(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var symbol in Symbols)
            {
                judge(symbol);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).Min();
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Prepend(type);

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new None();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class None : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = null;
                return false;
            }
        }
    }
}
