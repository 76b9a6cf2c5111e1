namespace Ghg.Core.Reports;

/// <summary>A part of a document: a heading, a paragraph, a list, a table. One language, ready to be drawn.</summary>
public interface IBlock
{
}
