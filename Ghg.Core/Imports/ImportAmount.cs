using Ghg.Core.Texts;

namespace Ghg.Core.Imports;

/// <summary>What became of the number of one cell. The four numbers are signed as the source prints them, and the first is the sum of the others.</summary>
/// <param name="Subject">What it is an amount of, such as a fuel; amounts of one subject and unit add up.</param>
/// <param name="Unit">The unit of the source.</param>
/// <param name="Read">The number of the cell.</param>
/// <param name="Placed">The part of it that goes into the project's files.</param>
/// <param name="LeftOut">The part that no file takes.</param>
/// <param name="Repeated">The part that repeats what other cells hold: sums, and parts of other cells.</param>
public sealed record ImportAmount(Text Subject, string Unit, decimal Read, decimal Placed, decimal LeftOut, decimal Repeated);
