using System.Reflection;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PolicyAnalyzers.Tasks.Remote;

/// <summary>The parameters of a task, on their way through a pipe.</summary>
internal static class Values
{
    public static void WriteInputs(this BinaryWriter writer, BuildTask task) => Write(writer, task, output: false);

    public static void WriteOutputs(this BinaryWriter writer, BuildTask task) => Write(writer, task, output: true);

    public static void ReadInputs(this BinaryReader reader, BuildTask task) => Read(reader, task, output: false);

    public static void ReadOutputs(this BinaryReader reader, BuildTask task) => Read(reader, task, output: true);

    public static void WriteText(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    public static string? ReadText(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void Write(BinaryWriter writer, BuildTask task, bool output)
    {
        foreach (var property in Parameters(task, output))
        {
            switch (property.GetValue(task))
            {
                case bool flag:
                    writer.Write(flag);
                    break;
                case string[] texts:
                    WriteList(writer, texts, text => writer.Write(text));
                    break;
                case ITaskItem[] items:
                    WriteList(writer, items, item => writer.WriteItem((ITaskItem2)item));
                    break;
                case var text:
                    writer.WriteText((string?)text);
                    break;
            }
        }
    }

    private static void Read(BinaryReader reader, BuildTask task, bool output)
    {
        foreach (var property in Parameters(task, output))
        {
            property.SetValue(task, property.PropertyType == typeof(bool) ? reader.ReadBoolean()
                : property.PropertyType == typeof(string[]) ? ReadList(reader, reader.ReadString)
                : property.PropertyType == typeof(ITaskItem[]) ? ReadList<ITaskItem>(reader, reader.ReadItem)
                : reader.ReadText());
        }
    }

    // Both ends are of one build of one source; the order of reflection is none that is promised.
    private static IEnumerable<PropertyInfo> Parameters(BuildTask task, bool output) => task.GetType().GetProperties()
        .Where(p => p.DeclaringType!.Assembly == typeof(Values).Assembly && p.IsDefined(typeof(OutputAttribute), inherit: false) == output)
        .OrderBy(p => p.Name, StringComparer.Ordinal);

    private static void WriteList<T>(BinaryWriter writer, T[] list, Action<T> write)
    {
        writer.Write(list.Length);
        Array.ForEach(list, write);
    }

    private static T[] ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var list = new T[reader.ReadInt32()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = read();
        }

        return list;
    }

    // As MSBuild escapes it: an item that is made of it holds the same.
    public static void WriteItem(this BinaryWriter writer, ITaskItem2 item)
    {
        writer.Write(item.EvaluatedIncludeEscaped);
        var metadata = item.CloneCustomMetadataEscaped();
        WriteList(writer, metadata.Keys.Cast<string>().ToArray(), name =>
        {
            writer.Write(name);
            writer.Write((string)metadata[name]!);
        });
    }

    public static TaskItem ReadItem(this BinaryReader reader)
    {
        var item = new TaskItem(reader.ReadString());
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            item.SetMetadata(reader.ReadString(), reader.ReadString());
        }

        return item;
    }
}
