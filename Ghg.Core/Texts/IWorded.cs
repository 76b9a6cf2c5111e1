namespace Ghg.Core.Texts;

/// <summary>Something that is put into words when a person reads it, and not before: a large run finds much that nobody asks for.</summary>
internal interface IWorded
{
    /// <summary>Its words.</summary>
    Text Words { get; }
}
