using System.Reflection;
using Microsoft.Build.Framework;
using PolicyAnalyzers.TaskHost;

// Runs one task as MSBuild would, on the runtime at hand, and prints what it logs and answers: TaskHost ASSEMBLY TASK [NAME=VALUE]...
var type = Assembly.LoadFrom(args[0]).GetType("PolicyAnalyzers.Tasks." + args[1], throwOnError: true)!;
var task = (ITask)Activator.CreateInstance(type)!;
task.BuildEngine = new PrintingEngine();
foreach (var argument in args.Skip(2))
{
    var end = argument.IndexOf('=');
    var property = type.GetProperty(argument.Substring(0, end))!;
    var value = argument.Substring(end + 1);
    property.SetValue(task, property.PropertyType == typeof(bool) ? bool.Parse(value) : property.PropertyType == typeof(string[]) ? value.Split(';') : value);
}

Console.WriteLine($"succeeded: {task.Execute()}");
foreach (var output in type.GetProperties().Where(p => p.IsDefined(typeof(OutputAttribute), inherit: false)).OrderBy(p => p.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"{output.Name}: {Text(output.GetValue(task))}");
}

static string? Text(object? value) => value is not ITaskItem[] items
    ? (string?)value
    : string.Join(", ", items.Select(i => i.ItemSpec + string.Concat(i.CloneCustomMetadata().Keys.Cast<string>().OrderBy(k => k, StringComparer.Ordinal).Select(k => $" {k}={i.GetMetadata(k)}"))));
