using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>An analyzer of ours, and what its callbacks allocate: whatever the compiler allocates beside is not counted. For analyses of one thread.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MeteredAnalyzer(DiagnosticAnalyzer inner) : DiagnosticAnalyzer
{
    /// <summary>Allocated when a compilation starts.</summary>
    public long AtStart { get; private set; }

    /// <summary>Allocated by all callbacks after that.</summary>
    public long Bytes { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => inner.SupportedDiagnostics;

#pragma warning disable RS1025, RS1026 // the analyzer inside says both
    public override void Initialize(AnalysisContext context) => inner.Initialize(new MeteredContext(this, context));
#pragma warning restore RS1025, RS1026

    private Action<T> Meter<T>(Action<T> action) => context =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action(context);
        Bytes += GC.GetAllocatedBytesForCurrentThread() - before;
    };

    private static NotSupportedException Unused() => new("No analyzer of ours asks for it.");

    private sealed class MeteredContext(MeteredAnalyzer meter, AnalysisContext inner) : AnalysisContext
    {
        public override void EnableConcurrentExecution() => inner.EnableConcurrentExecution();

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => inner.ConfigureGeneratedCodeAnalysis(analysisMode);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => inner.RegisterCompilationStartAction(start =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action(new MeteredStart(meter, start));
            meter.AtStart = GC.GetAllocatedBytesForCurrentThread() - before;
        });

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unused();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unused();

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw Unused();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw Unused();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unused();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw Unused();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unused();
    }

#pragma warning disable RS1012 // what it registers is the business of the analyzer inside
    private sealed class MeteredStart(MeteredAnalyzer meter, CompilationStartAnalysisContext inner)
        : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
    {
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            inner.RegisterSymbolAction(meter.Meter(action), symbolKinds);

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            inner.RegisterOperationAction(meter.Meter(action), operationKinds);

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            inner.RegisterSyntaxNodeAction(meter.Meter(action), syntaxKinds);

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => inner.RegisterAdditionalFileAction(meter.Meter(action));

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unused();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unused();

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw Unused();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw Unused();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unused();
    }
#pragma warning restore RS1012
}
