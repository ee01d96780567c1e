using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers;

/// <summary>Finds the code that carries marks or records, once, and asks each rule about it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RiskAnalyzer : DiagnosticAnalyzer
{
    private static readonly POL9001 Unread = new();
    private static readonly ImmutableArray<RiskRule> Rules = [new POL3001(), new POL3002(), new POL3003(), new POL3004(), new POL3007(), Unread];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.Select(rule => rule.Descriptor)];

    public override void Initialize(AnalysisContext context)
    {
        // Generated code ships like any other, and what it marks can be recorded from outside: on the assembly, or on another part of the type.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var model = new RiskModel(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSymbolAction(
                context => JudgeDeclaration(context, model),
                SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event);
            start.RegisterSyntaxNodeAction(
                context => JudgeFunction(context, model),
                SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
            start.RegisterSyntaxNodeAction(context => JudgeAssembly(context, model), SyntaxKind.CompilationUnit);
            start.RegisterAdditionalFileAction(JudgeList);
        });
    }

    private static void JudgeDeclaration(SymbolAnalysisContext context, RiskModel model)
    {
        var symbol = context.Symbol;
        if (!symbol.IsImplicitlyDeclared
            && RiskCode.Read(symbol, symbol.GetAttributes(), context.IsGeneratedCode, model) is { } code
            && IsMember(symbol))
        {
            Judge(code, context.ReportDiagnostic);
        }
    }

    // The compiler calls back for both parts of a partial member, which have one set of attributes, and whose type has one of them; of a constructor for one alone,
    // which is not the one that the type has.
    private static bool IsMember(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } || symbol.ContainingType is not { } type || type.GetMembers(symbol.Name).Contains(symbol, SymbolEqualityComparer.Default);

    private static void JudgeFunction(SyntaxNodeAnalysisContext context, RiskModel model)
    {
        if (context.Node is LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } or LambdaExpressionSyntax { AttributeLists.Count: > 0 }
            && (context.SemanticModel.GetDeclaredSymbol(context.Node) ?? context.SemanticModel.GetSymbolInfo(context.Node).Symbol) is { } symbol
            && RiskCode.Read(symbol, symbol.GetAttributes(), context.IsGeneratedCode, model) is { } code)
        {
            Judge(code, context.ReportDiagnostic);
        }
    }

    // File by file, and not once for the compilation, so that an editor shows it while the file is written.
    private static void JudgeAssembly(SyntaxNodeAnalysisContext context, RiskModel model)
    {
        if (context.Node is CompilationUnitSyntax { AttributeLists.Count: > 0 })
        {
            foreach (var symbol in new ISymbol[] { context.Compilation.Assembly, context.Compilation.SourceModule })
            {
                var here = symbol.GetAttributes().RemoveAll(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree != context.Node.SyntaxTree);
                if (RiskCode.Read(symbol, here, context.IsGeneratedCode, model) is { } code)
                {
                    Judge(code, context.ReportDiagnostic);
                }
            }
        }
    }

    private static void JudgeList(AdditionalFileAnalysisContext context)
    {
        if (ApiList.Is(context.AdditionalFile))
        {
            foreach (var diagnostic in Unread.Judge(context.AdditionalFile, context.CancellationToken))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void Judge(RiskCode code, Action<Diagnostic> report)
    {
        foreach (var diagnostic in Rules.SelectMany(rule => rule.Judge(code)))
        {
            report(diagnostic);
        }
    }
}
