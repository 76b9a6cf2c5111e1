namespace Ghg.Core.Tables;

/// <summary>A JSON value that remembers where it stands, so that a wrong setting can be pointed at.</summary>
internal sealed class JsonValue(JsonValueKind kind, string text, JsonPlace place)
{
    private List<(string Name, JsonPlace Place, JsonValue Value)>? _members;
    private List<JsonValue>? _items;

    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind => kind;

    /// <summary>The text of a string, number or literal; empty for objects and arrays.</summary>
    public string Text => text;

    /// <summary>Where it stands.</summary>
    public JsonPlace Place => place;

    /// <summary>The members of an object in the order of the file.</summary>
    public IReadOnlyList<(string Name, JsonPlace Place, JsonValue Value)> Members => _members ?? [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items => _items ?? [];

    /// <summary>The member of a name, or null.</summary>
    public JsonValue? this[string name] => _members?.Find(m => m.Name == name).Value;

    /// <summary>The text of a member that is a string or number, or the empty string.</summary>
    public string Of(string name) => this[name]?.Text ?? "";

    /// <summary>Adds a member of an object.</summary>
    public void Add(string name, JsonPlace at, JsonValue value) => (_members ??= []).Add((name, at, value));

    /// <summary>Adds an item of an array.</summary>
    public void Add(JsonValue item) => (_items ??= []).Add(item);
}
