using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers;

/// <summary>Finds the uses of code that is marked or listed, and asks each rule about them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UseRule> Rules = [new POL3005(), new POL3006()];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.Select(rule => rule.Descriptor)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var options = start.Options.AnalyzerConfigOptionsProvider;
            var model = new ApiModel(
                new RiskModel(start.Compilation, options),
                new ApiList(start.Options.AdditionalFiles, start.CancellationToken),
                PolicyFacts.ProjectReferences(options.GlobalOptions),
                start.CancellationToken);
            start.RegisterOperationAction(
                context => JudgeOperation(context, model),
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.FieldReference,
                OperationKind.EventReference, OperationKind.MethodReference, OperationKind.TypeOf);
            start.RegisterSymbolAction(
                context => JudgeDeclaration(context, model),
                SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
        });
    }

    private static void JudgeOperation(OperationAnalysisContext context, ApiModel model)
    {
        var symbol = context.Operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMemberReferenceOperation member => member.Member,
            IObjectCreationOperation creation => (ISymbol?)creation.Constructor ?? creation.Type,
            ITypeOfOperation type => type.TypeOperand as INamedTypeSymbol,
            _ => null,
        };
        if (symbol is not null && model.Get(symbol) is var api && api != Api.Ordinary)
        {
            Judge(new(api, context.ContainingSymbol, context.Operation.Syntax.GetLocation(), context.Operation, context.IsGeneratedCode, model.Risk), context.ReportDiagnostic);
        }
    }

    // What a type inherits, and what its members are made of, uses an API although nothing is called.
    private static void JudgeDeclaration(SymbolAnalysisContext context, ApiModel model)
    {
        switch (context.Symbol)
        {
            case INamedTypeSymbol type:
                JudgeType(type, type.BaseType);
                foreach (var implemented in type.Interfaces)
                {
                    JudgeType(type, implemented);
                }

                break;
            case IFieldSymbol { IsImplicitlyDeclared: false } field:
                JudgeType(field, field.Type);
                break;
            case IPropertySymbol { IsImplicitlyDeclared: false } property:
                JudgeType(property, property.Type);
                break;
            case IMethodSymbol { IsImplicitlyDeclared: false, AssociatedSymbol: null } method:
                JudgeType(method, method.ReturnType);
                break;
            case IParameterSymbol { ContainingSymbol: not IMethodSymbol { AssociatedSymbol: not null } } parameter:
                JudgeType(parameter.ContainingSymbol, parameter.Type);
                break;
        }

        void JudgeType(ISymbol user, ITypeSymbol? used)
        {
            if (used is IArrayTypeSymbol array)
            {
                JudgeType(user, array.ElementType);
            }
            else if (used is INamedTypeSymbol { TypeKind: not TypeKind.Error } named)
            {
                if (model.Get(named) is var api && api != Api.Ordinary)
                {
                    Judge(new(api, user, user.Locations.FirstOrDefault() ?? Location.None, null, context.IsGeneratedCode, model.Risk), context.ReportDiagnostic);
                }

                foreach (var argument in named.TypeArguments)
                {
                    JudgeType(user, argument);
                }
            }
        }
    }

    private static void Judge(Use use, Action<Diagnostic> report)
    {
        foreach (var rule in Rules)
        {
            if (rule.Judge(use) is { } diagnostic)
            {
                report(diagnostic);
            }
        }
    }
}
