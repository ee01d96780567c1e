using System.Reflection.Metadata;

namespace PolicyAnalyzers.Risk;

/// <summary>The level recorded for code of an assembly, and why.</summary>
/// <param name="Target">On an assembly: the documentation id of the code meant; null: all of it.</param>
public sealed record RiskRecord(int Level, string? Justification, string? ReviewBy, string? Reference, string? Target)
{
    private const ushort Prolog = 1;
    private const byte Property = 0x54;
    private const byte Text = (byte)SerializationTypeCode.String;

    /// <summary>Null where the attribute is not built like ours.</summary>
    internal static RiskRecord? Read(BlobReader value)
    {
        if (value.Length < 8 || value.ReadUInt16() != Prolog)
        {
            return null;
        }

        var level = value.ReadInt32();
        var texts = new Dictionary<string, string?>();
        for (int left = value.ReadUInt16(); left > 0; left--)
        {
            if (value.ReadByte() != Property || value.ReadByte() != Text || value.ReadSerializedString() is not { } name)
            {
                return null;
            }

            texts[name] = value.ReadSerializedString();
        }

        return new(level, texts.GetValueOrDefault(nameof(Justification)), texts.GetValueOrDefault(nameof(ReviewBy)), texts.GetValueOrDefault(nameof(Reference)), texts.GetValueOrDefault(nameof(Target)));
    }

    /// <summary>The one text that an attribute is made with; null where it is made otherwise.</summary>
    internal static string? ReadArgument(BlobReader value) => value.Length > 2 && value.ReadUInt16() == Prolog ? value.ReadSerializedString() : null;
}
