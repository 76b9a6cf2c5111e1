using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A file of factors or parameters: what its rows are read by.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Header">Its header.</param>
/// <param name="Read">Gives the number of a row, or null with findings.</param>
internal sealed record NumberFile(string Path, Header Header, Func<Row, SourcedNumber?> Read);
