namespace Ghg.Core.Numerics;

/// <summary>A variable to draw.</summary>
/// <param name="Stream">Its stream of random numbers.</param>
/// <param name="Distribution">What is known of it.</param>
internal readonly record struct DrawStream(ulong Stream, Distribution Distribution);
