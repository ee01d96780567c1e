using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PolicyAnalyzers.Tasks.Remote;

internal enum LogKind : byte
{
    Error,
    Warning,
    Message,
}

/// <summary>What a task logs, on its way through a pipe. Our tasks use neither subcategories nor keywords of help.</summary>
internal sealed record LogEntry(
    LogKind Kind, MessageImportance Importance, string? Code, string? HelpLink, string? File, int Line, int Column, int EndLine, int EndColumn, string? Text)
{
    public static LogEntry Of(BuildErrorEventArgs e) =>
        new(LogKind.Error, default, e.Code, e.HelpLink, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message);

    public static LogEntry Of(BuildWarningEventArgs e) =>
        new(LogKind.Warning, default, e.Code, e.HelpLink, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message);

    public static LogEntry Of(BuildMessageEventArgs e) =>
        new(LogKind.Message, e.Importance, e.Code, null, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message);

    /// <summary>A message about no place.</summary>
    public static LogEntry OfText(MessageImportance importance, string text) => new(LogKind.Message, importance, null, null, null, 0, 0, 0, 0, text);

    public void LogTo(TaskLoggingHelper log)
    {
        switch (Kind)
        {
            case LogKind.Error:
                log.LogError(null, Code, null, HelpLink, File, Line, Column, EndLine, EndColumn, Text);
                break;
            case LogKind.Warning:
                log.LogWarning(null, Code, null, HelpLink, File, Line, Column, EndLine, EndColumn, Text);
                break;
            case LogKind.Message when Code is null:
                log.LogMessage(Importance, Text);
                break;
            default:
                log.LogMessage(null, Code, null, File, Line, Column, EndLine, EndColumn, Importance, Text);
                break;
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Kind);
        writer.Write((byte)Importance);
        writer.WriteText(Code);
        writer.WriteText(HelpLink);
        writer.WriteText(File);
        writer.Write(Line);
        writer.Write(Column);
        writer.Write(EndLine);
        writer.Write(EndColumn);
        writer.WriteText(Text);
    }

    public static LogEntry Read(BinaryReader reader) => new(
        (LogKind)reader.ReadByte(), (MessageImportance)reader.ReadByte(), reader.ReadText(), reader.ReadText(), reader.ReadText(),
        reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadText());
}
