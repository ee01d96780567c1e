using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PolicyAnalyzers.Risk;

/// <summary>Code of an assembly that carries marks or records.</summary>
/// <param name="Id">Its documentation id; <c>A:</c> with the name for the assembly.</param>
/// <param name="Around">The ids of what contains it, the nearest first; the last is the assembly's.</param>
public sealed record AssemblyCode(string Id, ImmutableArray<string> Around, ImmutableArray<CodeKind> Marks, ImmutableArray<RiskRecord> Records);

/// <summary>All of an assembly that carries marks or records, read from the file as it ships.</summary>
/// <param name="Name">Of the assembly, without version.</param>
/// <param name="Code">By id.</param>
public sealed record AssemblyRisks(string Name, ImmutableArray<AssemblyCode> Code)
{
    /// <returns>Null where the bytes are no .NET assembly.</returns>
    public static AssemblyRisks? Read(ImmutableArray<byte> bytes, RiskMarks marks)
    {
        try
        {
            using var file = new PEReader(bytes);
            return file.HasMetadata && file.GetMetadataReader() is { IsAssembly: true } reader ? new AssemblyReader(reader, marks).Read() : null;
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidCastException or ArgumentException or InvalidOperationException or OverflowException)
        {
            // Whatever the library throws at a file that contradicts itself.
            return null;
        }
    }

    /// <summary>The record that counts for code: the nearest one, and of several in one place the gravest.</summary>
    /// <returns>With the id of where it stands; null if there is none.</returns>
    public (RiskRecord Record, string On)? RecordFor(AssemblyCode code)
    {
        foreach (var id in code.Around.Prepend(code.Id))
        {
            var here = RecordsOn(id).MinBy(record => record.Level);
            if (here is not null)
            {
                return (here, id);
            }
        }

        return null;
    }

    /// <summary>The nearest code around this one with a mark of the same kind.</summary>
    public AssemblyCode? MarkedAbove(AssemblyCode code, CodeKind kind) =>
        code.Around.Select(Find).FirstOrDefault(around => around?.Marks.Contains(kind) == true);

    public AssemblyCode? Find(string id) => Code.FirstOrDefault(code => code.Id == id);

    public bool IsAssembly(AssemblyCode code) => code.Id == Id;

    private string Id => "A:" + Name;

    private IEnumerable<RiskRecord> RecordsOn(string id)
    {
        var named = Find(Id)?.Records.Where(record => record.Target == id) ?? [];
        return named.Concat(Find(id)?.Records.Where(record => id != Id || record.Target is null) ?? []);
    }
}
