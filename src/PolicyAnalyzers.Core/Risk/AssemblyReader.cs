using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PolicyAnalyzers.Risk;

/// <summary>From the table of attributes of one assembly to the code that they stand on.</summary>
internal sealed class AssemblyReader(MetadataReader reader, RiskMarks marks)
{
    private readonly CodeId _ids = new(reader);
    private readonly string _name = reader.GetString(reader.GetAssemblyDefinition().Name);
    private readonly Lazy<Dictionary<EntityHandle, TypeDefinitionHandle>> _owners = new(() => Owners(reader));

    public AssemblyRisks Read()
    {
        var found =
            from attribute in AttributeTable.Find(reader, marks)
            let value = reader.GetBlobReader(attribute.Attribute.Value)
            let kind = marks.KindOf(attribute.FullName, attribute.FullName == RiskMarks.ConditionalAttribute ? RiskRecord.ReadArgument(value) : null)
            let record = attribute.FullName == RiskMarks.RecordAttribute ? RiskRecord.Read(value) : null
            where kind is not null || record is not null
            let path = PathOf(attribute.Attribute.Parent).ToImmutableArray()
            where !path.IsEmpty
            group (kind, record, path) by path[0];
        return new(_name,
        [
            .. found.OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => new AssemblyCode(
                code.Key,
                code.First().path[1..],
                [.. code.Select(c => c.kind).OfType<CodeKind>().Distinct().Order()],
                [.. code.Select(c => c.record).OfType<RiskRecord>()])),
        ]);
    }

    // The id of the code, then of all that contains it. Empty for what cannot be called: parameters, return values, what a compiler adds.
    private IEnumerable<string> PathOf(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.AssemblyDefinition or HandleKind.ModuleDefinition => ["A:" + _name],
        HandleKind.TypeDefinition when !IsCompiled((TypeDefinitionHandle)parent) => PathOf((TypeDefinitionHandle)parent),
        HandleKind.MethodDefinition => PathOf((MethodDefinitionHandle)parent),
        HandleKind.FieldDefinition when reader.GetFieldDefinition((FieldDefinitionHandle)parent) is var field && !CompiledFunction.IsCompiled(reader.GetString(field.Name))
            => PathOf(field.GetDeclaringType()).Prepend(_ids.Of((FieldDefinitionHandle)parent)),
        HandleKind.PropertyDefinition or HandleKind.EventDefinition when _owners.Value.TryGetValue(parent, out var type) => PathOf(parent, _ids.Home(type)),
        _ => [],
    };

    private IEnumerable<string> PathOf(TypeDefinitionHandle type) =>
        _ids.SelfAndAround(type).Select(_ids.Of).Concat(_ids.Namespaces(type)).Append("A:" + _name);

    private IEnumerable<string> PathOf(EntityHandle member, TypeDefinitionHandle type) =>
        PathOf(type).Prepend(member.Kind is HandleKind.PropertyDefinition ? _ids.Of((PropertyDefinitionHandle)member, type) : _ids.Of((EventDefinitionHandle)member, type));

    private IEnumerable<string> PathOf(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var type = method.GetDeclaringType();
        var path = (CompiledFunction.Parse(reader.GetString(method.Name)), IsCompiled(type)) switch
        {
            // Which of several methods of one name it is in, the assembly does not say: a record on any of them may be meant for it.
            ({ } function, _) => Named(_ids.Home(type), function.Method).SelectMany(around => PathOf(around).TakeWhile(id => id[0] is 'M' or 'P' or 'E')).Concat(PathOf(_ids.Home(type))),
            // Extension members have a skeleton there; what is called stands in the type around it.
            (null, true) => null,
            (null, false) when Owner(type, handle) is { IsNil: false } owner => PathOf(owner, type),
            _ => PathOf(type),
        };
        return path?.Prepend(_ids.Of(handle)) ?? [];
    }

    private IEnumerable<MethodDefinitionHandle> Named(TypeDefinitionHandle type, string name) =>
        reader.GetTypeDefinition(type).GetMethods().Where(method => reader.StringComparer.Equals(reader.GetMethodDefinition(method).Name, name));

    /// <summary>The property or event that a method is an accessor of.</summary>
    private EntityHandle Owner(TypeDefinitionHandle type, MethodDefinitionHandle method)
    {
        var definition = reader.GetTypeDefinition(type);
        foreach (var property in definition.GetProperties())
        {
            var accessors = reader.GetPropertyDefinition(property).GetAccessors();
            if (accessors.Getter == method || accessors.Setter == method)
            {
                return property;
            }
        }

        foreach (var @event in definition.GetEvents())
        {
            var accessors = reader.GetEventDefinition(@event).GetAccessors();
            if (accessors.Adder == method || accessors.Remover == method)
            {
                return @event;
            }
        }

        return default;
    }

    private bool IsCompiled(TypeDefinitionHandle type) => CompiledFunction.IsCompiled(reader.GetString(reader.GetTypeDefinition(type).Name));

    private static Dictionary<EntityHandle, TypeDefinitionHandle> Owners(MetadataReader reader)
    {
        var owners = new Dictionary<EntityHandle, TypeDefinitionHandle>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            foreach (var property in type.GetProperties())
            {
                owners[property] = handle;
            }

            foreach (var @event in type.GetEvents())
            {
                owners[@event] = handle;
            }
        }

        return owners;
    }
}
