using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>A JSON value that remembers where it stands, so that a wrong setting can be pointed at.</summary>
internal sealed class JsonValue(JsonValueKind kind, string text, Place place)
{
    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind => kind;

    /// <summary>The text of a string, number or literal; empty for objects and arrays.</summary>
    public string Text => text;

    /// <summary>Where it stands.</summary>
    public Place Place => place;

    /// <summary>The members of an object in the order of the file.</summary>
    public List<(string Name, Place Place, JsonValue Value)> Members { get; } = [];

    /// <summary>The items of an array.</summary>
    public List<JsonValue> Items { get; } = [];

    /// <summary>The member of a name, or null.</summary>
    public JsonValue? this[string name] => Members.Find(m => m.Name == name).Value;

    /// <summary>The text of a member that is a string or number, or the empty string.</summary>
    public string Of(string name) => this[name]?.Text ?? "";
}
