using Ghg.Core.Texts;

namespace Ghg.Core.Inventories;

/// <summary>Something that a reader of an inventory must know, computed from it so that nobody has to remember to write it.</summary>
/// <param name="Id">A stable name for machines, such as <c>gases-not-estimated</c>.</param>
/// <param name="Text">The sentence.</param>
public sealed record Caveat(string Id, Text Text);
