using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>
/// Whether code that is compiled may be marked for troubleshooting. Most projects have no such code, and need not be asked about each use of their own symbols.
/// Text tells it before anything is bound, because the name of a mark has to be written somewhere, if only in an alias. Where in doubt the answer is yes.
/// </summary>
internal static class SourceMarks
{
    private const string Suffix = "Attribute";

    public static bool MayBeIn(Compilation compilation, RiskMarks marks, CancellationToken cancel)
    {
        // An escape may stand for a letter of the name.
        string[] words = [.. marks.TroubleshootingNames.Select(name => name.Substring(0, name.Length - Suffix.Length)), "\\u", "\\U"];
        var buffer = Array.Empty<char>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText(cancel);
            if (buffer.Length < text.Length)
            {
                buffer = new char[Math.Max(text.Length, 2 * buffer.Length)];
            }

            text.CopyTo(0, buffer, 0, text.Length);
            if (IsWritten(words, buffer, text.Length, tree, marks) || (HasOtherThanAscii(buffer, text.Length) && IsHidden(buffer, text.Length, tree, marks)))
            {
                return true;
            }
        }

        // What was compiled before and becomes part of this assembly has no text.
        return compilation.ExternalReferences.Any(reference => reference.Properties.Kind is MetadataImageKind.Module);
    }

    private static bool IsWritten(string[] words, char[] text, int length, SyntaxTree tree, RiskMarks marks)
    {
        foreach (var word in words)
        {
            for (int at = 0, next; (next = text.AsSpan(at, length - at).IndexOf(word.AsSpan())) >= 0 && at < length;)
            {
                if (IsUse(tree, at + next, marks, out at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Characters that only format are no part of a name, wherever they stand in it.
    private static bool IsHidden(char[] text, int length, SyntaxTree tree, RiskMarks marks)
    {
        for (var at = 0; at < length; at++)
        {
            if (text[at] > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.Format && IsUse(tree, at, marks, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherThanAscii(char[] text, int length) => Encoding.UTF8.GetByteCount(text, 0, length) != length;

    /// <summary>Whether the token at a place is the name of a mark, and not where it is declared.</summary>
    /// <param name="end">Where to look on: until there is the same token, or nothing that is compiled.</param>
    private static bool IsUse(SyntaxTree tree, int at, RiskMarks marks, out int end)
    {
        var token = tree.GetRoot().FindToken(at);
        end = at < token.SpanStart ? token.SpanStart : Math.Max(at + 1, at < token.Span.End ? token.Span.End : token.FullSpan.End);
        return token.Span.Contains(at)
            && token.Parent is IdentifierNameSyntax name
            && Argument(name) is var argument
            && (marks.MayBeTroubleshooting(token.ValueText, argument) || marks.MayBeTroubleshooting(token.ValueText + Suffix, argument));
    }

    // Of [Conditional("DEBUG")], wherever its name comes from.
    private static string? Argument(SyntaxNode name)
    {
        while (name.Parent is NameSyntax outer)
        {
            name = outer;
        }

        return name.Parent is AttributeSyntax { ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
    }
}
