using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>A column that a file may have: its machine name, its heading in both languages, and whether the file must have it.</summary>
internal sealed record Column(string Id, bool Required = false)
{
    /// <summary>The heading as printed, and accepted, in both languages.</summary>
    public Text Heading => Headings.Of(Id);
}
