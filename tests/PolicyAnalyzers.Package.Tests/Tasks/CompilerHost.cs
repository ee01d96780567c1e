using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>What the compiler does with a diagnostic of our analyzers, called as MSBuild calls it and with the configurations of the package.</summary>
internal static class CompilerHost
{
    /// <summary>A rule of the class, and code that it has something against.</summary>
    private static readonly Dictionary<RuleClass, (string Id, string Code)> Rules = new()
    {
        [RuleClass.Gate] = ("POL3001", """[System.Diagnostics.CodeAnalysis.Experimental("SPROCKET1")] public class Lib { }"""),
        [RuleClass.Warn] = ("POL3007", """
            [PolicyAnalyzers.SecurityRisk(3, Justification = "none")] public class Lib { }
            namespace PolicyAnalyzers
            {
                internal sealed class SecurityRiskAttribute(int level) : System.Attribute { public int Level => level; public string? Justification { get; set; } }
            }
            """),
    };

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal)).Select(f => MetadataReference.CreateFromFile(f))];

    public static async Task<Severity?> ResolveAsync(Setting setting, RuleClass ruleClass, BuildColumn column)
    {
        var (id, code) = Rules[ruleClass];
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code), path: "/repository/Lib.cs");
        var configurations = AnalyzerConfigSet.Create(Configurations(setting, id, column).ToImmutableArray(), out var problems);
        Assert.Empty(problems);
        var options = CSharpCommandLineParser.Default.Parse(Arguments(setting, id), "/repository", sdkDirectory: null).CompilationOptions
            .WithSyntaxTreeOptionsProvider(new Configured(configurations));
        var compilation = CSharpCompilation.Create("Lib", [tree], References, options)
            .WithAnalyzers([new RiskAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var severity = (await compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).SingleOrDefault(d => d.Id == id)?.Severity switch
        {
            null => (Severity?)null,
            DiagnosticSeverity.Error => Severity.Error,
            DiagnosticSeverity.Warning => Severity.Warning,
            _ => Severity.Message,
        };
        // MSBuild promotes what the compiler has logged.
        return severity == Severity.Warning && (setting.Has("-warnaserror") || setting.Has("-warnaserror:POLnnnn")) ? Severity.Error : severity;
    }

    // In the order of the compiler's task.
    private static IEnumerable<string> Arguments(Setting setting, string id)
    {
        yield return "/target:library";
        if (setting.Has("NoWarn"))
        {
            yield return $"/nowarn:{id}";
        }

        if (setting.Has("TreatWarningsAsErrors"))
        {
            yield return "/warnaserror+";
        }

        if (setting.Has("WarningsAsErrors"))
        {
            yield return $"/warnaserror+:{id}";
        }

        // A blanket counts for nothing where the package only reports: its targets see to that.
        if (setting.Has("WarningsNotAsErrors") || (setting.Has("Report") && setting.Has("TreatWarningsAsErrors") && !setting.Has("WarningsAsErrors")))
        {
            yield return $"/warnaserror-:{id}";
        }

        yield return "/repository/Lib.cs";
    }

    private static IEnumerable<AnalyzerConfig> Configurations(Setting setting, string id, BuildColumn column)
    {
        var packaged = setting.Enforcement switch
        {
            Enforcement.Auto when column > BuildColumn.Development => "Release",
            Enforcement.Enforce when column > BuildColumn.Development => "Enforce",
            _ => "Report",
        };
        var file = Path.Combine(TestRun.Checkout, "src", "PolicyAnalyzers", "build", "config", $"PolicyAnalyzers.{packaged}.globalconfig");
        yield return AnalyzerConfig.Parse(File.ReadAllText(file), file);
        if (setting.Value(".editorconfig") is { } editor)
        {
            yield return AnalyzerConfig.Parse($"[*.cs]\ndotnet_diagnostic.{id}.severity = {editor}\n", "/repository/.editorconfig");
        }

        if (setting.Value(".globalconfig") is { } global)
        {
            yield return AnalyzerConfig.Parse($"is_global = true\ndotnet_diagnostic.{id}.severity = {global}\n", "/repository/.globalconfig");
        }
    }

    private sealed class Configured(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
